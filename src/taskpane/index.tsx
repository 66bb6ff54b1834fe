import { createRoot } from 'react-dom/client';
import { languageOf } from '../locales/languageOf';
import { isRightToLeft, languages, say, type MessageKey } from '../locales/say';
import { paneOperations } from './operations';
import { Pane } from './Pane';
import { refuse } from './refusal';

const place = document.getElementById('pane')!;

// Where office.js could not be loaded there is no Office, whatever its types say.
if ('Office' in window) void Office.onReady(start);
else showRefusal('pane.start.no-office');

function start({ host }: { host: Office.HostType | null }): void {
  const reason = refuse({
    isExcel: host === Office.HostType.Excel,
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  });
  if (reason) {
    showRefusal(reason);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  document.title = say(language, 'pane.name');
  createRoot(place).render(
    <Pane
      language={language}
      officeTheme={Office.context.officeTheme}
      operations={paneOperations}
      now={() => new Date()}
    />,
  );
}

/** The reason in every language: outside Excel there is no telling which one the person reads. */
function showRefusal(reason: MessageKey): void {
  const paragraphs = languages.map((language) => {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    paragraph.textContent = say(language, reason);
    return paragraph;
  });
  place.className = 'refusal';
  place.setAttribute('role', 'alert');
  place.replaceChildren(...paragraphs);
}
