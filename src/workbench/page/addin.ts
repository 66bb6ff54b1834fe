import { type AddinFrame, connectFrame } from '../frame/frame';
import { type FrameFault, type FrameOptions } from '../frame/frameOptions';
import { showAddinDialog } from './addinDialog';
import { make } from './dom';
import { type Manifest, readManifest, type RibbonAction, type RibbonButton } from './manifest';
import { type Notice } from './notice';
import { detailOf } from './openFailure';
import { officeLocale } from './pageLanguage';
import { createPane, type PaneView } from './paneView';
import { createRibbon, type Ribbon } from './ribbonView';
import { type Session } from './session';
import { type Speaker } from './speaker';

export type Addin = Readonly<{
  ribbon: HTMLElement;
  pane: readonly HTMLElement[];
  /** Holds the frame of the ribbon's functions, which nobody sees but when office.js asks something in it. */
  hidden: HTMLElement;
  /** Reads the manifest and opens the pane as the first button that shows one would. */
  start: () => Promise<void>;
  /** The add-in's pages are loaded anew over this workbook and in the page's language. */
  attach: (session: Session) => void;
}>;

export type AddinSurroundings = Readonly<{
  speaker: Speaker;
  notice: Notice;
  leavePane: (exit: 'forwards' | 'sheet') => void;
}>;

type PaneAction = Extract<RibbonAction, { kind: 'pane' }>;

/** The add-in in the page: its buttons, its pane and its hidden page of functions. */
export function createAddin(surroundings: AddinSurroundings): Addin {
  return new AddinController(surroundings).view();
}

class AddinController {
  private readonly ribbon: Ribbon;
  private readonly pane: PaneView;
  private readonly hidden = make('div', { class: 'function-frame', hidden: true });
  private readonly busy = new Set<string>();
  private manifestText: string | undefined;
  private manifest: Manifest | undefined;
  private session: Session | undefined;
  /** The id of the button whose pane is open. */
  private openPane: string | undefined;
  private paneFrame: AddinFrame | undefined;
  private functionFrame: AddinFrame | undefined;

  constructor(private readonly surroundings: AddinSurroundings) {
    const { speaker } = surroundings;
    this.ribbon = createRibbon(speaker, (button) => {
      this.press(button);
    });
    this.pane = createPane(speaker, () => {
      this.closePane();
    });
    speaker.speak(() => {
      this.readInLanguage();
    });
  }

  view(): Addin {
    return {
      ribbon: this.ribbon.element,
      pane: this.pane.elements,
      hidden: this.hidden,
      start: () => this.start(),
      attach: (session) => {
        this.attach(session);
      },
    };
  }

  private async start(): Promise<void> {
    try {
      const response = await fetch('/manifest.xml');
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      this.manifestText = await response.text();
    } catch (error) {
      this.warnOfManifest(error);
      return;
    }
    this.readInLanguage();
    const button = this.paneButtons()[0];
    if (button) this.showPane(button.id, button.action);
  }

  private attach(session: Session): void {
    this.session = session;
    this.functionFrame?.dispose();
    this.functionFrame = undefined;
    this.hidden.replaceChildren();
    this.hidden.hidden = true;
    const open = this.paneButtons().find(({ id }) => id === this.openPane);
    if (open) this.showPane(open.id, open.action);
  }

  private readInLanguage(): void {
    if (this.manifestText === undefined) return;
    const { speaker, notice } = this.surroundings;
    try {
      this.manifest = readManifest(this.manifestText, officeLocale[speaker.language()]);
    } catch (error) {
      this.warnOfManifest(error);
    }
    this.ribbon.show(this.manifest);
    const unknown = this.manifest?.unknownControls ?? [];
    if (unknown.length > 0) notice.warn(speaker.say('ribbon.unknownControls', { names: unknown.join(', ') }));
  }

  private warnOfManifest(error: unknown): void {
    const { speaker, notice } = this.surroundings;
    notice.warn(speaker.say('ribbon.noManifest', { detail: detailOf(error) }));
  }

  private paneButtons(): { id: string; action: PaneAction }[] {
    const buttons = (this.manifest?.groups ?? []).flatMap((group) => group.buttons);
    return buttons.flatMap(({ id, action }) => (action.kind === 'pane' ? [{ id, action }] : []));
  }

  private press({ id, label, action }: RibbonButton): void {
    if (action.kind === 'function') void this.runFunction(action.name, id, label);
    else if (this.openPane === id) this.closePane();
    else {
      this.showPane(id, action);
      this.pane.focusFrame();
    }
  }

  private showPane(id: string, { address, title }: PaneAction): void {
    this.paneFrame?.dispose();
    this.paneFrame = undefined;
    this.openPane = id;
    this.mark();
    if (!this.session || !this.isReachable(address)) return;
    const element = make('iframe');
    this.paneFrame = connectFrame(this.frameOptions(this.session, element, address));
    this.pane.open(title, element);
  }

  private closePane(): void {
    this.paneFrame?.dispose();
    this.paneFrame = undefined;
    this.openPane = undefined;
    this.pane.close();
    this.mark();
  }

  private async runFunction(name: string, id: string, label: string): Promise<void> {
    const { speaker, notice } = this.surroundings;
    const frame = this.functionFrame ?? this.loadFunctions(name);
    if (!frame) return;
    this.busy.add(name);
    this.mark();
    const outcome = await frame.runCommand(name, id);
    this.busy.delete(name);
    this.mark();
    if (outcome !== 'completed') notice.warn(speaker.say(`ribbon.${outcome}`, { name, label }));
  }

  private loadFunctions(name: string): AddinFrame | undefined {
    const { speaker, notice } = this.surroundings;
    const address = this.manifest?.functionFile;
    if (address === undefined) {
      notice.warn(speaker.say('ribbon.noFunctionFile', { name }));
      return undefined;
    }
    if (!this.session || !this.isReachable(address)) return undefined;
    const element = make('iframe', {
      'data-testid': 'functions',
      title: speaker.say('dialog.region'),
      tabindex: '-1',
    });
    this.functionFrame = connectFrame({
      ...this.frameOptions(this.session, element, address),
      onPrompt: (isShown) => {
        this.hidden.hidden = !isShown;
        if (isShown) element.focus();
      },
    });
    this.hidden.replaceChildren(element);
    return this.functionFrame;
  }

  private isReachable(address: string): boolean {
    const { speaker, notice } = this.surroundings;
    if (new URL(address).hostname === location.hostname) return true;
    notice.warn(speaker.say('ribbon.otherHost', { address, page: location.origin }));
    return false;
  }

  private frameOptions(session: Session, element: HTMLIFrameElement, address: string): FrameOptions {
    const { speaker } = this.surroundings;
    const shared = {
      window,
      locale: officeLocale[speaker.language()],
      session,
      addinName: this.manifest?.name ?? '',
      onFault: (fault: FrameFault) => {
        this.warnOfFault(fault);
      },
    };
    return {
      ...shared,
      element,
      address,
      openDialog: (request, listener) => showAddinDialog({ ...shared, say: speaker.say }, request, listener),
      onExit: (exit) => {
        if (exit === 'backwards') this.pane.focusClose();
        else if (exit !== 'escape') this.surroundings.leavePane(exit);
      },
    };
  }

  private warnOfFault(fault: FrameFault): void {
    const { speaker, notice } = this.surroundings;
    if (fault.kind === 'host')
      notice.warn(speaker.say('notice.hostFault', { detail: detailOf(fault.error) }));
    else notice.warn(speaker.say('notice.unknownCall', { name: fault.name }));
  }

  private mark(): void {
    const paneAddress = this.paneButtons().find(({ id }) => id === this.openPane)?.action.address;
    this.ribbon.mark({ busy: this.busy, paneAddress });
  }
}
