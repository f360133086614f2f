### Forms: what every one of them says around its fields.

# $reason is a whole sentence.
cannot-save-here = This cannot be saved here. { $reason }
