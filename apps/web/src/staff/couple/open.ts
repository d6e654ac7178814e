/** What stands open over the couple page: one small form at a time. */
export type Open =
  | { kind: 'plan' | 'coming' | 'rest' | 'phase' | 'say' | 'name' | 'give' | 'work' | 'kept-back' }
  | { kind: 'talks'; workId: string }
  | { kind: 'road'; personId?: string }
  | { kind: 'screen' | 'answers' | 'invite' | 'recover' | 'urgent' | 'line'; personId: string }
  | { kind: 'answer'; personId: string; partId?: string };

const BY_ADDRESS = ['screen', 'answers', 'urgent', 'line', 'answer', 'road'] as const;

/** What the address asks to be open: a link from Today leads straight to the place to act. */
export function openFrom(params: URLSearchParams): Open | null {
  const [kind, personId] = [BY_ADDRESS.find((one) => one === params.get('open')), params.get('of')];
  return kind && personId ? { kind, personId } : null;
}
