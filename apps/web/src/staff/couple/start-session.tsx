import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, newId } from '../../lib/api';
import type { CouplePage } from '../contract';
import { Trouble } from '../frame/states';
import { t } from '../words';

/** The session that is open or whose day has come, otherwise one of its own. */
function sessionToStart({ next, today }: CouplePage): string | null {
  return next && next.localDate <= today ? next.id : null;
}

/** Opens Room view with both present. The page is blanked first, so that going back shows nothing of it (R87). */
export function StartSession({ page }: { page: CouplePage }) {
  const [unplanned] = useState(newId);
  const start = $api.useMutation('post', '/api/staff/cases/{caseId}/room', {
    onSuccess: () => {
      document.documentElement.classList.add('gone');
      window.location.assign('/room');
    },
  });
  return (
    <>
      <Button
        variant="filled"
        aria-disabled={start.isPending || undefined}
        onClick={() => !start.isPending && start.mutate({ params: { path: { caseId: page.id } }, body: { id: sessionToStart(page) ?? unplanned } })}
      >
        {t(page.next?.startedAt ? 'couple.resume' : 'couple.start')}
      </Button>
      <Trouble error={start.error} />
    </>
  );
}
