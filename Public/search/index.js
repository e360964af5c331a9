dsdocSearch("index",{"words":1,"pairs":1,"perText":16,"pages":77});
