import { lazy } from 'react';
import type { Schemas } from '../../lib/api';
import { Quietly } from '../frame/quietly';

const WhereWeAre = lazy(() => import('./where-we-are').then((made) => ({ default: made.WhereWeAre })));

/** Below the evening, fetched after it. */
export function PartLine({ phase }: { phase: Schemas['Me']['phase'] }) {
  return phase && <Quietly><WhereWeAre phase={phase} /></Quietly>;
}
