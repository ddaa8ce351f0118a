### Names of the prefectures and of the whole country.
### Review wanted.

region-jp = जापानभर
region-jp-01 = होक्काइदो
region-jp-02 = आओमोरी
region-jp-03 = इवाते
region-jp-04 = मियागी
region-jp-05 = आकिता
region-jp-06 = यामागाता
region-jp-07 = फुकुशिमा
region-jp-08 = इबाराकी
region-jp-09 = तोचिगी
region-jp-10 = गुन्मा
region-jp-11 = साइतामा
region-jp-12 = चिबा
region-jp-13 = टोकियो
region-jp-14 = कानागावा
region-jp-15 = निइगाता
region-jp-16 = तोयामा
region-jp-17 = इशिकावा
region-jp-18 = फुकुइ
region-jp-19 = यामानाशी
region-jp-20 = नागानो
region-jp-21 = गिफु
region-jp-22 = शिजुओका
region-jp-23 = आइची
region-jp-24 = मिए
region-jp-25 = शिगा
region-jp-26 = क्योटो
region-jp-27 = ओसाका
region-jp-28 = ह्योगो
region-jp-29 = नारा
region-jp-30 = वाकायामा
region-jp-31 = तोत्तोरी
region-jp-32 = शिमाने
region-jp-33 = ओकायामा
region-jp-34 = हिरोशिमा
region-jp-35 = यामागुची
region-jp-36 = तोकुशिमा
region-jp-37 = कागावा
region-jp-38 = एहिमे
region-jp-39 = कोची
region-jp-40 = फुकुओका
region-jp-41 = सागा
region-jp-42 = नागासाकी
region-jp-43 = कुमामोतो
region-jp-44 = ओइता
region-jp-45 = मियाजाकी
region-jp-46 = कागोशिमा
region-jp-47 = ओकिनावा

## The eight areas of Japan, for the search.

area-hokkaido = होक्काइदो
area-tohoku = तोहोकु
area-kanto = कान्तो
area-chubu = चुबु
area-kinki = किन्की (कान्साई)
area-chugoku = चुगोकु
area-shikoku = सिकोकु
area-kyushu = क्युशु र ओकिनावा
