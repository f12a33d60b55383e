/** What a file says of its picture, read without decoding a pixel. */
export interface PictureHeader {
  width: number;
  height: number;
  /** How many times a decoder goes over the picture: progressive JPEGs are stored in several scans. */
  scans: number;
  /** The frames of an animation; 1 for any other picture. */
  frames: number;
}
