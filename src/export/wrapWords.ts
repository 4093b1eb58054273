/** Breaks a text into lines of at most `width` pixels, by an average width of its letters. */
export function wrapWords(text: string, width: number, fontSize: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (fontSize * 0.53)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > most && line !== '') {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return line === '' ? lines : [...lines, line];
}
