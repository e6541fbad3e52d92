/** Selects a part of the text in a field and brings it into sight. Lines must not be wrapped in the field. */
export function showSpan(
  field: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const line = field.value.slice(0, start).split('\n').length - 1;
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.scrollTop = Math.max(0, line * lineHeight - field.clientHeight / 2);
  field.scrollIntoView({ block: 'center' });
}
