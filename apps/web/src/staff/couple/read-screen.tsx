import { $api } from '../../lib/api';
import type { CouplePage, PartnerLane, ScreenReport } from '../contract';
import { Trouble, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { t } from '../words';
import { Dialog } from './dialog';
import { ScreenForm } from './screen-form';
import styles from './read-screen.module.css';

interface ReadScreenProps {
  page: CouplePage;
  lane: PartnerLane;
  onClose: () => void;
}

/** What one partner has answered alone, with the decision beside it (SR3): no sum, no order by weight. */
export function ReadScreen({ page, lane, onClose }: ReadScreenProps) {
  const { personId, firstName } = lane;
  const params = { path: { caseId: page.id, personId } };
  // Read for as long as the dialog is open, and not kept after it.
  const screens = $api.useQuery('get', '/api/staff/cases/{caseId}/screens/{personId}', { params }, { gcTime: 0, staleTime: Infinity });
  const [newest, ...earlier] = screens.data?.reports ?? [];
  return (
    <Dialog title={t('answers.title', { name: firstName })} onClose={onClose} isWide>
      <div className={styles.beside}>
        <div className={styles.answers}>
          {screens.isPending && <Waiting lines={6} />}
          <Trouble error={screens.error} />
          {newest && <Answers report={newest} page={page} />}
          {earlier.length > 0 && (
            <details>
              <summary>{t('answers.earlier', { count: earlier.length })}</summary>
              {earlier.map((report) => (
                <Answers key={report.id} report={report} page={page} />
              ))}
            </details>
          )}
        </div>
        <div>
          <p className={styles.lead}>{t('answers.decide', { name: firstName })}</p>
          <ScreenForm page={page} lane={lane} onClose={onClose} />
        </div>
      </div>
    </Dialog>
  );
}

function Answers({ report, page }: { report: ScreenReport; page: CouplePage }) {
  return (
    <table>
      <caption>{t('answers.sent', { when: momentOf(report.sentAt, page) })}</caption>
      <tbody>
        {report.lines.map(({ topic, answer }) => (
          <tr key={topic}>
            <th scope="row">{t(`topic.${topic}`)}</th>
            <td className={answer === 'no' || answer === null ? styles.quiet : undefined}>{t(`answers.${answer ?? 'none'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
