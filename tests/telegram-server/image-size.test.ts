import { expect, test } from 'vitest';
import { flatImage } from './content/flat-image.ts';
import { imageSize } from './content/image-size.ts';

// Real pictures of 37 by 21 as a common encoder writes them.

test.each([
  [
    'jpeg',
    'jpeg',
    '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAVACUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAEC/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AkBGgAAAAAAAAAH//2Q==',
  ],
  [
    'webp',
    'webp',
    'UklGRkAAAABXRUJQVlA4IDQAAAAwAwCdASolABUAP83m7XA/uDIrJWgD8DmJZwDKAA8KmggAAP7eEVfbtlAm/dYCMzogQAAA',
  ],
  ['lossless', 'webp', 'UklGRh4AAABXRUJQVlA4TBEAAAAvJAAFAAdQkAIWov+BiOh/AAA='],
  [
    'alpha',
    'webp',
    'UklGRlgAAABXRUJQVlA4WAoAAAAQAAAAJAAAFAAAQUxQSAoAAAABB1DAiAhERP8DVlA4ICgAAADwAgCdASolABUAP83m7XA/uDIrJWgD8DmJaQAAKUNt8AD+6WOCgAAA',
  ],
])('%s', (_name, format, base64) => {
  const bytes = Buffer.from(base64, 'base64');
  expect(imageSize(bytes)).toEqual({ format, width: 37, height: 21 });
  // Cut off before the size is told, or changed at the very beginning, it is none.
  expect(imageSize(bytes.subarray(0, 20))).toBeUndefined();
  expect(imageSize(Buffer.concat([Buffer.from('x'), bytes]))).toBeUndefined();
});

test('a JPEG with a long header before the frame', () => {
  const plain = Buffer.from('/9j/wAARCAAVACUDASIA', 'base64');
  const exif = Buffer.concat([Buffer.from('ffe10010', 'hex'), Buffer.alloc(14, 0xc0)]);
  const long = Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
  expect(imageSize(long)).toEqual({ format: 'jpeg', width: 37, height: 21 });
});

test('a picture of one colour', () => {
  expect(imageSize(flatImage(37, 21))).toEqual({ format: 'png', width: 37, height: 21 });
});

test.each([
  ['a GIF', 'R0lGODlhJQAVAIAAAExpcYAgECH5BAUAAAAALAAAAAAlABUAAAIajI+py+0Po5y02ouz3rz7D4biSJbmiaYqWgAAOw=='],
  ['words', Buffer.from('tea '.repeat(20)).toString('base64')],
  ['nothing', ''],
])('%s is none', (_name, base64) => {
  expect(imageSize(Buffer.from(base64, 'base64'))).toBeUndefined();
});
