import { ChoiceField, Optional } from '../../platform/validation.js';

const DOWNLOAD_FORMS = ['text', 'html'] as const;
export type DownloadForm = (typeof DOWNLOAD_FORMS)[number];

export class DownloadAs {
  @Optional() @ChoiceField(DOWNLOAD_FORMS) as?: DownloadForm;
}
