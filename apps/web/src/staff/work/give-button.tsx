import { Button } from '@mantine/core';
import { g } from '../../lib/giving';
import type { CouplePage } from '../contract';
import type { Open } from '../couple/open';
import { useWork } from './use-work';

/** For the couple's own therapist alone: nobody else may give. */
export function GiveButton({ page, onOpen }: { page: CouplePage; onOpen: (open: Open) => void }) {
  const work = useWork(page.id);
  if (!work.data?.mayGive) return null;
  return <Button onClick={() => onOpen({ kind: 'give' })}>{g('giving.open')}</Button>;
}
