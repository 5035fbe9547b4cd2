"""What a request asks for beyond columns, filters and marks: one file for each family of wishes.

A frame reads some words, spends them, and says what they change: columns to be calculated before the chart is
chosen, or an edit of the chosen spec. The words that are left are read as if they were the whole request.
"""
