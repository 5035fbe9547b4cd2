"""Persian for how things are asked."""

from charts.language.ways_of_asking import Asking, Chatting

ASKING = Asking(
    subjects="کی چه کدام کدوم من ما تو شما او آنها",
    supposing="اگر اگه",
    whether="آیا بود است هست",
    choosing="که با کدام دارای",
    happened="""
        فروخت فروخته فروختیم فروختند کسب جمع خرج هزینه دوید دویدم زد زدند گرفت گرفتیم تولید آورد خورد نوشید
        خوابیدم
    """,
    results="داده داده‌ها اعداد نتایج جدول آمار لیست",
    at_the_top="اول, ابتدا, بالا, در بالا, در ابتدا, در صدر",
    at_the_bottom="آخر, پایین, در پایین, در انتها, ته",
    paler_behind="روشن کمرنگ",
    deeper_behind="تیره پررنگ",
    how_much="چند, چقدر, چه قدر",
)
CHATTING = Chatting(
    wanting="میخواهم می‌خواهم میخوام می‌خوام لازم نیاز اضافه بفرست ذخیره",
    quantities="""
        مبلغ پول مقدار میزان تعداد عدد ارزش امتیاز کیلومتر ساعت دقیقه تومان ریال لیتر کیلو نفر بار عدد رقم
    """,
)
