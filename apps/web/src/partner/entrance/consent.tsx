import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Field, Form, SendButton, Tick, useIdFor } from '../../lib/forms';
import { Failing, Skeleton } from '../../ui/states';
import { refreshMe } from '../frame/me-query';
import { Page } from '../frame/page';
import { t } from '../words';

type Consent = Schemas['ConsentPage'];

/** One page, three ticks, one signature, before anything else opens. */
export function ConsentPage({ me }: { me: Schemas['Me'] }) {
  const consent = $api.useQuery('get', '/api/my/consent', {}, { staleTime: Infinity });
  if (consent.data) return <Page title={t('consent.title')} me={me}><Sheet consent={consent.data} /></Page>;
  return (
    <Page title={t('nav.today')} isTitleUnseen me={me}>
      {consent.error ? <Failing error={consent.error} onRetry={() => void consent.refetch()} /> : <Skeleton lines={6} />}
    </Page>
  );
}

function Sheet({ consent }: { consent: Consent }) {
  // The words on screen and the version that is signed must be the same ones.
  if (consent.version !== t('consent.version')) return <Renewed />;
  return <SigningForm consent={consent} />;
}

function Renewed() {
  return (
    <div className="failing" role="alert">
      <p>{t('consent.renewed')}</p>
      <button type="button" onClick={() => window.location.reload()}>{t('consent.reload')}</button>
    </div>
  );
}

function SigningForm({ consent }: { consent: Consent }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const sign = $api.useMutation('post', '/api/my/consent', { onSuccess: () => refreshMe(queries) });
  const names = { therapist: consent.therapistName, clinic: consent.clinicName };
  const send = (values: Record<string, string>) => {
    const { version, textHash } = consent;
    const ticked = (name: string) => values[name] === 'yes';
    const body = { version, textHash, treatment: ticked('treatment'), records: ticked('records'), notMonitored: ticked('notMonitored'), signature: values.signature ?? '' };
    sign.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <>
      <p>{t('consent.lead', names)}</p>
      <Form className="form consent" problem={sign.error && problemOf(sign.error)} isSending={sign.isPending} onSend={send}>
        <section className="stack">
          <h2>{t('consent.treatment.title')}</h2>
          <p>{t('consent.treatment.1', names)}</p>
          <p>{t('consent.treatment.2', names)}</p>
          <Tick name="treatment" label={t('consent.treatment.tick')} />
        </section>
        <section className="stack">
          <h2>{t('consent.records.title')}</h2>
          <p>{t('consent.records.1', names)}</p>
          <p>{t(`consent.policy.${consent.secretsPolicy}`, names)}</p>
          <p>{t('consent.records.2', names)}</p>
          <p>{t('consent.records.limits', names)}</p>
          <Tick name="records" label={t('consent.records.tick')} />
        </section>
        <section className="stack">
          <h2>{t('consent.notMonitored.title')}</h2>
          <p>{t('consent.notMonitored.1', names)}</p>
          <p>{t('consent.notMonitored.2', names)}</p>
          <Tick name="notMonitored" label={t('consent.notMonitored.tick')} />
        </section>
        <Field name="signature" label={t('consent.signature')} hint={t('consent.private')} autoComplete="name" />
        <SendButton isSending={sign.isPending}>{t('consent.sign')}</SendButton>
      </Form>
    </>
  );
}
