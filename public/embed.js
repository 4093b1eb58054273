/* Gives each frame of the Italy–Kazakhstan Atlas on this page the height it asks for, and no other frame. */
(() => {
  if (document.querySelector('script[data-itkz]')) return;
  document.currentScript?.setAttribute('data-itkz', '');

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.type !== 'itkz:height' || !Number.isFinite(data.height)) return;
    if (data.height < 50 || data.height > 10000) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      const own = new URL(frame.src, location.href);
      const [, id] = /\/embed\/([\w-]+)(?:\/(?:index\.html)?)?$/.exec(own.pathname) || [];
      if (own.origin !== origin || id !== data.id) return;
      const border = frame.offsetHeight - frame.clientHeight;
      const inside = getComputedStyle(frame).boxSizing === 'border-box';
      frame.style.maxHeight = 'none';
      frame.style.height = `${data.height + (inside ? border : 0)}px`;
    }
  });
})();
