// One import registers one element; '@khuyenhoc/widgets/all' registers every one.
import '@khuyenhoc/widgets/targets/define';
