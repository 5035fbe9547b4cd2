"""Everyday words of Vietnamese that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    adam airlines alan alice allen amin baby beach beta boeing buong chai chanh chau chich choang chuoc
    chuoi chuong cooper cover cuong dutch duyet email foster frank gary gates gieng gioan giuong glass
    guong hach hans harry hills huan hung huyen huyet inter internet iphone james jones karen khang
    khich khiem khien khiet khieu khinh khuan khuong kieng krong kyung laser liem linda loang martin
    moses nancy nanh nano ngach nghiet nhich nhoang nhuoc nhuom nhuong nhuyen nien ninh north nuong oanh
    palace parker phach phich phieu phinh phuoc potter prince quyet radio raven robot roman ruong ruot
    saint sing sport sports steven stone stuart suong sweet tanh test thau thoang thot thuyen trach
    trade trau trich wales watch water
"""
