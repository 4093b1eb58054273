/**
 * Breaks a text at its plain spaces into lines of at most `width` pixels, by an average width of its
 * letters. A word too long for a line stands alone; an address is broken where the line ends.
 */
export function wrapWords(text: string, width: number, fontSize: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (fontSize * 0.53)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).flatMap((whole) => pieces(whole, most))) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > most && line !== '') {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): readonly string[] {
  if (!word.includes('://')) return [word];
  const letters = [...word];
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += most) {
    parts.push(letters.slice(start, start + most).join(''));
  }
  return parts;
}
