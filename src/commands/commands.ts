import { languageOf } from '../locales/languageOf';
import { actions, type Telling } from './actions';
import { commandNames, type CommandName } from './commandNames';
import { makeCommands, type CommandEvent } from './makeCommands';
import { composeNotice } from './noticeContent';
import { makeNoticeDialog } from './noticeDialog';

void Office.onReady(() => {
  const showNotice = makeNoticeDialog(
    { ui: Office.context.ui, screen: window.screen },
    new URL('notice.html', window.location.href).href,
  );
  const tell = (telling: Telling) =>
    showNotice(JSON.stringify(composeNotice(languageOf(Office.context.displayLanguage), telling)));
  const command = makeCommands(actions, tell);
  for (const name of Object.keys(commandNames) as CommandName[]) {
    const run = command(name);
    Office.actions.associate(commandNames[name], (event: CommandEvent) => void run(event));
  }
});
