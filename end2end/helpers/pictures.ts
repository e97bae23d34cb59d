// Photographs for reports: small PNG files, drawn here, so that no binary lies in the repository.

import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 320;
const HEIGHT = 240;

/** A hill under the sky; the seed moves it, so that no two photos are the same file. */
export function photo(seed: number): { name: string; mimeType: string; buffer: Buffer } {
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const ground = HEIGHT * 0.6 - 60 * Math.sin((x + seed * 53) / 70);
      const colour = y > ground ? [29, 138 - (y >> 2), 95] : [245, 169 + (y >> 2), 77 + (y >> 1)];
      rows.set(colour, y * (WIDTH * 3 + 1) + 1 + x * 3);
    }
  }
  return { name: `photo-${seed}.png`, mimeType: 'image/png', buffer: png(rows) };
}

// PNG, second edition: signature, IHDR (8 bits a channel, RGB), IDAT (zlib, each row after a filter byte), IEND.
function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
