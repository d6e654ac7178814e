import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, Outlet } from 'react-router';
import { $api, isSignedOut } from '../../lib/api';
import { useLeftHere } from '../../lib/left-here';
import { LockedPage } from '../entrance/locked';
import { SignInPage } from '../entrance/sign-in';
import { Page } from './page';
import { meOptions } from './sign-in-state';
import { Failing, Waiting } from './states';

/**
 * Who may see the practice. A sign-in that ends while something is being written covers the page and leaves it in place,
 * so that nothing typed is lost. While Room view is open nothing of the practice is kept on the screen or behind it (R87).
 */
export function Gate() {
  const me = useQuery(meOptions);
  const isOut = isSignedOut(me.error);
  const mayShow = useLeftHere('staff', me.data?.locked ? undefined : me.data?.personId);
  if (!me.data) {
    if (isOut) return <Entrance />;
    return me.error ? <Failing error={me.error} onRetry={() => void me.refetch()} isAlone /> : <Waiting />;
  }
  if (me.data.locked) return <LockedPage />;
  if (!mayShow) return <Waiting />;
  return (
    <>
      {isOut && <SignInPage isAgain />}
      <div hidden={isOut}>
        <Page me={me.data}>
          <Suspense fallback={<Waiting lines={6} />}>
            <Outlet context={me.data} />
          </Suspense>
        </Page>
      </div>
    </>
  );
}

/** A visitor without a sign-in: the first one of all sets the clinic up. */
function Entrance() {
  const setUp = $api.useQuery('get', '/api/set-up');
  if (setUp.isPending) return <Waiting />;
  return setUp.data?.needed ? <Navigate to="/practice/set-up" replace /> : <SignInPage />;
}
