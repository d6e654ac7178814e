import { lazy } from 'react';
import { Quietly } from '../frame/quietly';

const NextSessions = lazy(() => import('./next-sessions').then((made) => ({ default: made.NextSessions })));

/** Below the evening, fetched after it. */
export function SessionsLine() {
  return <Quietly><NextSessions /></Quietly>;
}
