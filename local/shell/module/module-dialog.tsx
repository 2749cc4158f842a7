import { dialogSize, type ScreenModuleView, type Subject } from '../../forge/browser';
import { Dialog } from '../parts/dialog';
import { AppScreen } from './app-screen';

interface ModuleDialogProps {
  readonly module: ScreenModuleView;
  readonly subject: Subject;
  readonly onClose: () => void;
  readonly onRefresh?: () => void;
}

/** A module that opens in a dialog of the size that the manifest gives it. */
export function ModuleDialog({ module, subject, onClose, ...refresh }: ModuleDialogProps) {
  const { width } = dialogSize(module.viewportSize);
  return (
    <Dialog title={module.title} onClose={onClose} width={width}>
      <AppScreen module={module} subject={subject} {...refresh} />
    </Dialog>
  );
}
