import { isOnlyHere, type Settings } from './config.js';

/** Why no practice of invented people is made or served with these settings, in one sentence; null where it may be. */
export function whyNotHere(settings: Pick<Settings, 'host' | 'publicUrl' | 'smtpUrl'>): string | null {
  if (!isOnlyHere(settings)) return 'Invented people are for this machine alone: leave HOST and PUBLIC_URL at localhost.';
  if (settings.smtpUrl) return 'The mails of invented people stay on this machine: leave SMTP_URL out.';
  return null;
}
