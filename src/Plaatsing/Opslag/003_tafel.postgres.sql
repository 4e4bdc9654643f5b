create trigger plaatsing_tafelsessie_vast before update or delete on plaatsing_tafelsessie for each row when (old.staat = 'gesloten') execute function plaatsing_alleen_erbij();
