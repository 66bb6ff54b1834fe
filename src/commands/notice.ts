import './notice.css';
import { dialogMessages } from './dialogMessages';
import { readNotice } from './noticeContent';
import { showNotice } from './showNotice';

void Office.onReady(() => {
  const { ui } = Office.context;
  const close = () => {
    ui.messageParent(dialogMessages.close);
  };
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => {
      showNotice(document, readNotice(message), close);
    },
    () => {
      ui.messageParent(dialogMessages.ready);
    },
  );
});
