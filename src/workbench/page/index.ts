import { preferredLanguage } from './pageLanguage';
import { readQuery } from './samples';
import { type Session } from './session';
import { createWorkbench } from './workbench';
import './styles/base.css';
import './styles/titleBar.css';
import './styles/ribbon.css';
import './styles/workspace.css';
import './styles/overlays.css';
import './styles/forcedColours.css';

declare global {
  interface Window {
    /** For scripted visits: the open workbook, undefined while none is. */
    haykalWorkbench: { session: () => Session | undefined };
  }
}

const { language: asked, sample } = readQuery(location.search);
const language = asked ?? preferredLanguage(navigator.languages);
window.haykalWorkbench = createWorkbench(language, sample ?? { book: 'institute', language });
