"""Plan in, pages out: labels, worksheet, bedside sheet and workbook.

Every document is first made of frozen blocks (what is on the page, readable in a test), then drawn, then read back
and compared with its blocks; only `issue` puts files in place.
"""
