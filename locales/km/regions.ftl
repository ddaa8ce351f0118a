### Names of the prefectures and of the whole country.
### Review wanted.

region-jp = ទូទាំងប្រទេសជប៉ុន
region-jp-01 = ហុកកៃដូ
region-jp-02 = អាអូម៉ូរី
region-jp-03 = អ៊ីវ៉ាតេ
region-jp-04 = មីយ៉ាហ្គី
region-jp-05 = អាគីតា
region-jp-06 = យ៉ាម៉ាហ្គាតា
region-jp-07 = ហ្វូគូស៊ីម៉ា
region-jp-08 = អ៊ីបារ៉ាគី
region-jp-09 = តូឈីហ្គី
region-jp-10 = ហ្គុនម៉ា
region-jp-11 = សៃតាម៉ា
region-jp-12 = ឈីបា
region-jp-13 = តូក្យូ
region-jp-14 = កាណាហ្គាវ៉ា
region-jp-15 = នីអ៊ីហ្គាតា
region-jp-16 = តូយ៉ាម៉ា
region-jp-17 = អ៊ីស៊ីកាវ៉ា
region-jp-18 = ហ្វូគូអ៊ី
region-jp-19 = យ៉ាម៉ាណាស៊ី
region-jp-20 = ណាហ្គាណូ
region-jp-21 = ហ្គីហ្វូ
region-jp-22 = ស៊ីហ្ស៊ូអូកា
region-jp-23 = អៃឈី
region-jp-24 = មីអេ
region-jp-25 = ស៊ីហ្គា
region-jp-26 = ក្យូតូ
region-jp-27 = អូសាកា
region-jp-28 = ហ្យូហ្គូ
region-jp-29 = ណារ៉ា
region-jp-30 = វ៉ាកាយ៉ាម៉ា
region-jp-31 = តុតតូរី
region-jp-32 = ស៊ីម៉ានេ
region-jp-33 = អូកាយ៉ាម៉ា
region-jp-34 = ហ៊ីរ៉ូស៊ីម៉ា
region-jp-35 = យ៉ាម៉ាហ្គូឈី
region-jp-36 = តូគូស៊ីម៉ា
region-jp-37 = កាហ្គាវ៉ា
region-jp-38 = អេហ៊ីមេ
region-jp-39 = កូឈី
region-jp-40 = ហ្វូគូអូកា
region-jp-41 = សាហ្គា
region-jp-42 = ណាហ្គាសាគី
region-jp-43 = គូម៉ាម៉ូតូ
region-jp-44 = អូអ៊ីតា
region-jp-45 = មីយ៉ាហ្សាគី
region-jp-46 = កាហ្គោស៊ីម៉ា
region-jp-47 = អូគីណាវ៉ា

## The eight areas of Japan, for the search.

area-hokkaido = ហុកកៃដូ
area-tohoku = តូហុគុ
area-kanto = កាន់តូ
area-chubu = ឈូប៊ុ
area-kinki = គីនគី (កាន់សៃ)
area-chugoku = ឈូហ្គុគុ
area-shikoku = ស៊ីកុគុ
area-kyushu = គ្យូស៊ូ និងអូគីណាវ៉ា
