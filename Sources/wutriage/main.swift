print("wutriage")
