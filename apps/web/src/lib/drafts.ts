import { useCallback, useEffect, useRef, useState } from 'react';
import { api, problemOf, type ProblemView, type Schemas } from './api';
import { type Field, type OpenDraft, openDrafts, type Unsent } from './open-drafts';

const AFTER_LAST_KEY_MS = 3000;
const AGAIN_MS = 10_000;

/** Which form of which person: a short name of the program's own (`task`, `note-<id>`), at most 80 of a-z, 0-9 and hyphen. */
export interface DraftOf {
  entry: 'my' | 'staff';
  /** The person who is signed in: words are never saved for another one. */
  of: string;
  place: string;
  /** For staff: the couple that the words are about. A partner's is their own. */
  caseId?: string;
}

export type DraftState = 'quiet' | 'saved' | 'offline' | 'signed_out' | 'other_person' | 'too_large' | 'failed';

export interface DraftView {
  state: DraftState;
  savedAt: string | null;
  /** Words of another device, to be chosen or set aside. */
  offer: { fields: Field[]; savedAt: string } | null;
}

/** What the keeper asks of the form and of the server; a test gives its own. */
export interface DraftParts {
  read: () => Field[];
  fill: (fields: readonly Field[]) => void;
  show: (view: DraftView) => void;
  get: () => Promise<Schemas['Draft']>;
  put: (body: Schemas['KeepDraft']) => Promise<Schemas['DraftSaved']>;
}

const wordsOf = (fields: readonly Field[]): string => JSON.stringify(fields.filter(({ text }) => text !== '').sort((one, two) => (one.name < two.name ? -1 : 1)).map(({ name, text }) => [name, text]));
const NOTHING = wordsOf([]);

/** Keeps one form's words with the server while they are typed (see `useDraft`). Knows no page, so that time can be told by a test. */
export class DraftKeeper implements OpenDraft {
  private view: DraftView = { state: 'quiet', savedAt: null, offer: null };
  private key: string | null = null;
  private saved = NOTHING;
  private isTouched = false;
  private isOpened = false;
  private isClosed = false;
  private seesOther = false;
  private isLastLeft = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private saves = 0;
  private savesAtSubmit: number | null = null;

  constructor(private readonly spot: DraftOf, private readonly parts: DraftParts) {
    openDrafts.add(this);
  }

  /** Reads what is kept and puts it into an untouched form; a touched one is never written over. */
  async open(): Promise<void> {
    try {
      const { kept, other, deviceKey } = await this.parts.get();
      if (this.isClosed) return;
      [this.key, this.isOpened] = [deviceKey, true];
      this.meet(kept, other);
    } catch (error) {
      this.refused(problemOf(error));
    }
  }

  private meet(kept: Schemas['DraftWords'] | null, other: Schemas['DraftWords'] | null): void {
    const stray = openDrafts.takeStray(this.spot);
    const isFresh = stray !== null && (!kept || stray.basedOn === kept.savedAt);
    this.saved = wordsOf(kept?.fields ?? []);
    if (stray) this.put(stray.fields);
    else if (kept && !this.isTouched) this.put(kept.fields);
    const isOther = kept !== null && this.now() !== this.saved && !isFresh;
    this.isLastLeft = other !== null && !isOther;
    this.tell({ state: kept && !isOther ? 'saved' : 'quiet', savedAt: kept?.savedAt ?? null, offer: isOther ? kept : other });
    if (this.now() !== this.saved) this.changed();
  }

  /** A key was pressed, something was chosen. */
  changed(): void {
    this.isTouched = true;
    if (!this.view.offer) this.saveIn(AFTER_LAST_KEY_MS);
  }

  /** The form is being sent: what it holds is on its way, and no draft beside it. */
  submitted(): void {
    this.savesAtSubmit = this.saves - (this.saving ? 1 : 0);
    this.saveIn(AGAIN_MS);
  }

  /** The words have been sent. A save that was under way is taken back. */
  async sent(): Promise<void> {
    this.end();
    await this.saving;
    if (this.savesAtSubmit === null || this.saves === this.savesAtSubmit) return;
    await this.parts.put({ of: this.spot.of, fields: [], ...this.basis() }).catch(() => undefined);
  }

  take(): void {
    const { offer } = this.view;
    if (offer) this.put(offer.fields);
    this.setOfferAside();
  }

  setOfferAside(): void {
    this.seesOther = this.isLastLeft;
    this.tell({ offer: null, ...(this.now() === this.saved ? { state: 'saved' } : {}) });
    void this.save();
  }

  /** Once more, now: the connection or the sign-in may be back. */
  again(): void {
    if (this.isClosed || openDrafts.isGoing()) return;
    if (!this.isOpened) void this.open();
    else if (this.view.state !== 'quiet' && this.view.state !== 'saved') void this.save();
  }

  /** The form goes away, or the page behind something: what is unsaved is saved now. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    const words = this.unsent();
    this.end();
    if (!words || openDrafts.isGoing()) return;
    openDrafts.stray(words);
    await this.saving;
    try {
      await this.parts.put({ of: words.of, fields: words.fields, ...this.basis() });
      openDrafts.takeStray(this.spot);
    } catch {
      // It stays with this page's memory, for the form's next opening.
    }
  }

  flush(): void {
    if (this.unsent() && !this.view.offer) void this.save();
  }

  unsent(): Unsent | null {
    if (this.isClosed || !this.isTouched || this.now() === this.saved) return null;
    const { of, place, caseId } = this.spot;
    return { of, place, ...(caseId ? { caseId } : {}), fields: this.parts.read().filter(({ text }) => text !== ''), ...(this.view.offer && !this.isLastLeft ? {} : this.basis()), key: this.key };
  }

  private save(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isClosed || openDrafts.isGoing() || this.view.offer) return Promise.resolve();
    if (this.saving) return this.saving.then(() => (this.unsent() ? this.save() : undefined));
    const words = this.now();
    if (words === this.saved && !this.seesOther) return Promise.resolve();
    this.saves += 1;
    this.saving = this.sendWords(words).finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  private async sendWords(words: string): Promise<void> {
    try {
      const { savedAt } = await this.parts.put({ of: this.spot.of, fields: this.parts.read().filter(({ text }) => text !== ''), ...this.basis(), ...(this.seesOther ? { seenOther: true } : {}) });
      [this.saved, this.seesOther, this.isOpened] = [words, false, true];
      this.tell({ state: savedAt ? 'saved' : 'quiet', savedAt });
    } catch (error) {
      await this.refused(problemOf(error));
    }
  }

  private async refused({ code, status }: ProblemView): Promise<void> {
    if (this.isClosed) return;
    if (code === 'stale') return this.open();
    const state = code === 'not_signed_in' ? 'signed_out' : code === 'other_person' || code === 'too_large' ? code : status === 0 ? 'offline' : status === 422 ? 'too_large' : 'failed';
    // Before anything was typed there is nothing to say.
    if (this.isTouched) this.tell({ state });
    if (status === 0 || status >= 500 || status === 429 || status === 425) this.againIn(AGAIN_MS);
  }

  private end(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    openDrafts.remove(this);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private againIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.isOpened ? void this.save() : this.again()), ms);
  }

  private put(fields: readonly Field[]): void {
    this.parts.fill(fields);
    this.isTouched = true;
  }

  private now(): string {
    return wordsOf(this.parts.read());
  }

  private basis(): { basedOn?: string } {
    return this.view.savedAt ? { basedOn: this.view.savedAt } : {};
  }

  private tell(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    this.parts.show(this.view);
  }
}

export interface DraftHere {
  /** Around the fields. */
  root: (element: HTMLElement | null) => void;
  view: DraftView;
  take: () => void;
  setOfferAside: () => void;
  /** Call it once the words were sent. */
  sent: () => void;
}

/**
 * Keeps the named fields inside `root` while they are typed: saved three seconds after the last key, read again when
 * the form opens, gone when it is sent. Works for fields of any kind that carry a `name`, whoever holds their value.
 */
export function useDraft({ entry, of, place, caseId, fields, read }: DraftOf & { fields: readonly string[]; read?: DraftParts['get'] }): DraftHere {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [view, show] = useState<DraftView>({ state: 'quiet', savedAt: null, offer: null });
  const keeper = useRef<DraftKeeper | null>(null);
  const names = fields.join(' ');
  const readNow = useRef(read);
  useEffect(() => {
    if (!root) return undefined;
    const form = new FormFields(root, names.split(' '));
    const draft = new DraftKeeper({ entry, of, place, ...(caseId ? { caseId } : {}) }, { ...form.parts, show, ...serverOf({ entry, place, ...(caseId ? { caseId } : {}) }), ...(readNow.current ? { get: readNow.current } : {}) });
    keeper.current = draft;
    void draft.open();
    const stop = listen(root, form, draft);
    return () => {
      stop();
      void draft.close();
    };
  }, [root, entry, of, place, caseId, names]);
  return {
    root: setRoot,
    view,
    take: useCallback(() => keeper.current?.take(), []),
    setOfferAside: useCallback(() => keeper.current?.setOfferAside(), []),
    sent: useCallback(() => void keeper.current?.sent(), []),
  };
}

function listen(root: HTMLElement, form: FormFields, draft: DraftKeeper): () => void {
  const onInput = () => !form.isFilling && draft.changed();
  const onSubmit = () => draft.submitted();
  const onAgain = () => draft.again();
  const onHidden = () => document.visibilityState === 'hidden' && draft.flush();
  const events = [[root, 'input', onInput], [root, 'submit', onSubmit], [window, 'online', onAgain], [window, 'focus', onAgain], [document, 'visibilitychange', onHidden], [window, 'pagehide', () => draft.flush()]] as const;
  for (const [target, name, act] of events) target.addEventListener(name, act);
  return () => {
    for (const [target, name, act] of events) target.removeEventListener(name, act);
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isTick = (one: Control): one is HTMLInputElement => one instanceof HTMLInputElement && (one.type === 'checkbox' || one.type === 'radio');

/** The named fields of a page as text, and back. Several ticks of one name stand on lines of their own. */
export class FormFields {
  isFilling = false;
  /** Kept words whose field is not on the page (yet). */
  private waiting = new Map<string, string>();

  constructor(private readonly root: HTMLElement, private readonly names: readonly string[]) {}

  get parts(): Pick<DraftParts, 'read' | 'fill'> {
    return { read: () => this.read(), fill: (fields) => this.fill(fields) };
  }

  private read(): Field[] {
    this.fillWaiting();
    return this.names.flatMap((name) => {
      const controls = this.controls(name);
      const text = controls.length > 0 ? controls.filter((one) => !isTick(one) || one.checked).map(({ value }) => value).join('\n') : this.waiting.get(name);
      return text ? [{ name, text }] : [];
    });
  }

  private fill(fields: readonly Field[]): void {
    this.waiting = new Map(this.names.map((name) => [name, fields.find((field) => field.name === name)?.text ?? '']));
    this.fillWaiting();
  }

  private fillWaiting(): void {
    this.isFilling = true;
    for (const [name, text] of this.waiting) {
      const controls = this.controls(name);
      if (controls.length === 0) continue;
      this.waiting.delete(name);
      for (const one of controls) write(one, text);
    }
    this.isFilling = false;
  }

  private controls(name: string): Control[] {
    return [...this.root.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`)];
  }
}

/** As if it had been typed, so that whoever holds the value hears of it. */
function write(control: Control, text: string): void {
  if (isTick(control)) {
    if (control.checked === text.split('\n').includes(control.value)) return;
    // A radio button that is on cannot be clicked off.
    if (control.type === 'checkbox' || !control.checked) control.click();
    else if (text === '') control.checked = false;
    return;
  }
  if (control.value === text || (control instanceof HTMLSelectElement && text === '')) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, 'value')?.set?.call(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A request that outlives its page may carry 64 KB; a character takes four bytes at most. */
const isSmall = (body: object): boolean => JSON.stringify(body).length < 15_000;

function serverOf({ entry, place, caseId }: Omit<DraftOf, 'of'>): Pick<DraftParts, 'get' | 'put'> {
  const ofCase = caseId ? { caseId } : {};
  const ours = async <T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> => {
    const { data, error } = await answer;
    if (data === undefined) throw error;
    return data;
  };
  const path = { place };
  if (entry === 'my') {
    return {
      get: () => ours(api.GET('/api/my/drafts/{place}', { params: { path } })),
      put: (body) => ours(api.PUT('/api/my/drafts/{place}', { params: { path }, body, keepalive: isSmall(body) })),
    };
  }
  return {
    get: () => ours(api.GET('/api/staff/drafts/{place}', { params: { path, query: ofCase } })),
    put: (body) => ours(api.PUT('/api/staff/drafts/{place}', { params: { path }, body: { ...body, ...ofCase }, keepalive: isSmall(body) })),
  };
}
