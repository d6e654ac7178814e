/** What stands open over the couple page: one small form at a time. */
export type Open = { kind: 'plan' } | { kind: 'coming' } | { kind: 'rest' } | { kind: 'phase' } | { kind: 'say' } | { kind: 'name' } | { kind: 'screen'; personId: string } | { kind: 'answers'; personId: string } | { kind: 'invite'; personId: string } | { kind: 'recover'; personId: string } | { kind: 'urgent'; personId: string } | { kind: 'line'; personId: string };

const BY_ADDRESS = ['screen', 'answers', 'urgent', 'line'] as const;

/** What the address asks to be open: a link from Today leads straight to the place to act. */
export function openFrom(params: URLSearchParams): Open | null {
  const [kind, personId] = [BY_ADDRESS.find((one) => one === params.get('open')), params.get('of')];
  return kind && personId ? { kind, personId } : null;
}
