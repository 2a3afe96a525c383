import { fileServer } from '../site/file-server.ts';
import { sites } from '../site/sites.ts';

for (const { folder, base, port } of sites) fileServer(folder, base).listen(port, 'localhost');
