interface MailWords {
  subject: string;
  line: string;
}

/**
 * Every mail that the program can send, from this closed list and no other: one neutral line and one link (SR10). No
 * name, no clinic, no subject matter; a shared mailbox and a lock screen learn that there is a link, and nothing else.
 */
export const mailWords = {
  link: { subject: 'Your link', line: 'Here is the link you were told about. It works once, and for a short while.' },
  reminder: { subject: 'Reminder', line: 'Here is the reminder you asked for.' },
} as const satisfies Record<string, MailWords>;

export type MailKind = keyof typeof mailWords;
