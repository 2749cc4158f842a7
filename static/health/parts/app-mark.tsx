import { Glyph } from '../../shared/glyph';
import './parts.css';

/** The app's own mark, for views that fill the page. */
export function AppMark() {
  return (
    <span className="app-mark">
      <Glyph kind="story" size={14} />
    </span>
  );
}
