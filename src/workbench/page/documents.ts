import { askUnsaved } from './askUnsaved';
import { type Notice } from './notice';
import { describeOpenFailure, detailOf } from './openFailure';
import { createSession, type Session } from './session';
import { type Speaker } from './speaker';
import { download, type WorkbookSource } from './workbookFiles';

export type Documents = Readonly<{
  session: () => Session | undefined;
  /**
   * Opens another workbook; asks first where changes would be lost. False where it was not opened. `quiet` says nothing
   * when it went well.
   */
  open: (source: WorkbookSource, quiet?: boolean) => Promise<boolean>;
  /** Gives the open workbook to the browser as a download. False where that failed. */
  save: () => Promise<boolean>;
}>;

export type DocumentSurroundings = Readonly<{
  speaker: Speaker;
  notice: Notice;
  /** Ends the typing into a cell as a press elsewhere does, so that what was typed is in the workbook. */
  leaveCell: () => void;
  /** Another workbook is open. */
  onOpened: (session: Session) => void;
}>;

/** The one workbook that the page has open. */
export function createDocuments({ speaker, notice, leaveCell, onOpened }: DocumentSurroundings): Documents {
  const { say, language } = speaker;
  let session: Session | undefined;
  let attempts = 0;
  const save = async (): Promise<boolean> => {
    if (!session) return false;
    leaveCell();
    const { opened, markSaved } = session;
    try {
      await download(opened);
    } catch (error) {
      notice.warn(say('notice.notSaved', { detail: detailOf(error) }));
      return false;
    }
    markSaved();
    notice.tell(say('notice.saved', { name: opened.model.name }));
    return true;
  };
  const mayLeave = async (): Promise<boolean> => {
    leaveCell();
    if (!session?.isUnsaved()) return true;
    const answer = await askUnsaved(say, session.opened.model.name);
    return answer === 'discard' || (answer === 'save' && (await save()));
  };
  const open = async ({ name, open: load }: WorkbookSource, quiet = false): Promise<boolean> => {
    if (!(await mayLeave())) return false;
    attempts += 1;
    const attempt = attempts;
    if (!quiet) notice.tell(say('page.loading', { name }));
    try {
      await painted();
      const opened = await load();
      // Another was asked for while this one was read.
      if (attempt !== attempts) return false;
      session = createSession(opened);
    } catch (error) {
      const kept = session ? ` ${say('error.kept')}` : '';
      notice.warn(describeOpenFailure(language(), error, name) + kept);
      return false;
    }
    if (!quiet) notice.tell(say('notice.opened', { name }));
    onOpened(session);
    return true;
  };
  return { session: () => session, open, save };
}

/** Reading a large file holds the thread: what was just said must be on the screen before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
