import './copy-text.ts';
import './key-switch.ts';
import './page-sharing.ts';
import './share-sheet.ts';
import './thread-aids.ts';
