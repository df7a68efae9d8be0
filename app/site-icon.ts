/**
 * The site's icon: the three bars of its mark, drawn 48 pixels wide from
 * `<svg viewBox="-1 -3 24 24"><rect x="-1" y="-3" width="24" height="24" fill="#fff"/><path d="M0 1.5h14v3H0zM5 7.5h14v3H5zM9 13.5h13v3H9z" fill="#121716"/></svg>`.
 * It comes with each page, since Chromium fetches and draws a linked one anew whenever a control changes the address.
 */
export const icon =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAYAAABXAvmHAAAAfElEQVR4nO3UMRJAQBBEUc4g4P6nI3AGNkAwVapYa3qn9r+g8590vyVdYASoEaBGgBoBalfAMI1p/azzkvY7AnIRcCAgV/GAqAhQI0CtvYDa7paAvxFgEfBS8YDaEKBGgBoBltfNnvdKgEXAQwTcCR/gjQA1AtQIUCNAbQekY/VxPwRTxwAAAABJRU5ErkJggg=='
