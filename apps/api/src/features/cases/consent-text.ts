import type { SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import { sha256 } from '../../platform/vault.js';

/** The wording in force. Any change to a word of the consent page is a new version here and in its catalogue. */
export const CONSENT_VERSION = '2026-11';

/**
 * LR26: what a signature binds to. The words stand in the web catalogue under this version and never change under
 * it, so version and secrets policy (LR11) name one text: SHA-256 of `groundwork-consent:<version>:<policy>`.
 */
export function consentHash(policy: SecretsPolicy): Buffer {
  return sha256(`groundwork-consent:${CONSENT_VERSION}:${policy}`);
}
