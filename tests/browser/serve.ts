import { fileServer } from '../site/file-server.ts';
import { asking, sites } from '../site/sites.ts';

for (const { folder, base, port } of [...sites, asking]) fileServer(folder, base).listen(port, 'localhost');
