/** Puts a counted number into its field as if it had been typed, so that the draft hears of it. */
export function writeNumber(root: HTMLElement | null, name: string, number: number): void {
  const input = root?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);
  if (!input) return;
  input.value = String(number);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

export function numberIn(root: HTMLElement | null, name: string): number {
  const number = Number(root?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)?.value);
  return Number.isFinite(number) ? number : 0;
}
