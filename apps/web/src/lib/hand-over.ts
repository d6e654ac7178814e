import { api } from './api';
import { forgetLeft, openLeft } from './left';
import type { Unsent } from './open-drafts';

/** Hands over what this person once left on this device without a connection. What cannot be handed over stays sealed. */
export async function handOver(entry: 'my' | 'staff', of: string): Promise<void> {
  const path = { place: 'left' };
  const { data } = entry === 'my' ? await api.GET('/api/my/drafts/{place}', { params: { path } }) : await api.GET('/api/staff/drafts/{place}', { params: { path } });
  if (!data) return;
  const words = await openLeft(of, data.deviceKey);
  const taken = await Promise.all(words.map((one) => keep(entry, one)));
  if (taken.every(Boolean)) forgetLeft(of);
}

/** Where other words stand by now, these are kept beside them. */
async function keep(entry: 'my' | 'staff', { place, of, basedOn, fields, caseId }: Unsent): Promise<boolean> {
  const body = { of, fields, beside: true, ...(basedOn ? { basedOn } : {}) };
  const params = { path: { place } };
  const { response } = entry === 'my'
    ? await api.PUT('/api/my/drafts/{place}', { params, body })
    : await api.PUT('/api/staff/drafts/{place}', { params, body: { ...body, ...(caseId ? { caseId } : {}) } });
  // A couple that is out of reach, or words that no form takes any more, will not be taken later either.
  return response.ok || (response.status >= 400 && response.status < 429 && response.status !== 401);
}
