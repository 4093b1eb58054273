import type { MenuContext } from './menuAction.ts';
export function ShareDialog({
  context,
  onClose,
}: {
  readonly context: MenuContext;
  readonly onClose: () => void;
}) {
  return (
    <button type="button" onClick={onClose}>
      {context.content.id}
    </button>
  );
}
