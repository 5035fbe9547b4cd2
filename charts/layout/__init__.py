"""Places: margins, ticks and labels of a chart, computed with the font's own widths before anything is drawn.

Pure: a chart and a measure in, a Layout in pixels out. Only the drawing rooms know matplotlib. Each kind of
chart names the function here that arranges it.
"""
