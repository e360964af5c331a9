dsdocSearch("index",{"words":1,"pairs":2,"perText":16,"pages":87});
