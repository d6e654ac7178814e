import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { DraftLine } from '../../lib/draft-line';
import type { DraftHere } from '../../lib/drafts';
import { meOptions } from './sign-in-state';

/** When the sign-in has ended, the gate is told, and covers the page without taking what was typed. */
export function OwnDraftLine({ draft }: { draft: DraftHere }) {
  const queries = useQueryClient();
  const isOut = draft.view.state === 'signed_out';
  useEffect(() => {
    if (isOut) void queries.invalidateQueries({ queryKey: meOptions.queryKey });
  }, [isOut, queries]);
  return <DraftLine draft={draft} signInPath="/practice/sign-in" Button={Small} />;
}

function Small({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button size="compact-md" onClick={onClick}>
      {children}
    </Button>
  );
}
