/**
 * The site's icon, 48 pixels wide: the three bars of its mark. It comes with each page, since Chromium fetches and draws a linked
 * one anew whenever a control changes the address.
 */
export const icon =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAYAAABXAvmHAAAAfElEQVR4nO3UMRJAQBBEUc4g4P6nI3AGNkAwVapYa3qn9r+g8590vyVdYASoEaBGgBoBalfAMI1p/azzkvY7AnIRcCAgV/GAqAhQI0CtvYDa7paAvxFgEfBS8YDaEKBGgBoBltfNnvdKgEXAQwTcCR/gjQA1AtQIUCNAbQekY/VxPwRTxwAAAABJRU5ErkJggg=='
