/** What a file says of its picture, read without decoding a pixel. */
export interface PictureHeader {
  width: number;
  height: number;
  /** How often a decoder goes over the picture: progressive JPEGs are stored in several scans. */
  scans: number;
  /** Of an animation; 1 otherwise. */
  frames: number;
}
