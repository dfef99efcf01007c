package dataset

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"

	"github.com/parquet-go/parquet-go/format"
)

const (
	maxPage       = 64 << 20 // bytes, compressed or not
	maxPageHeader = 1 << 16
)

var errPage = errors.New("broken page: it is cut or damaged")

// parquetColumn reads a column of the rows' numbers, a page at a time.
type parquetColumn struct {
	leaf  parquetLeaf
	elem  element
	want  Field // of one element
	count int   // elements of a row
	at    int   // of the row
	in    io.ReaderAt

	pages  *bufio.Reader
	meta   *format.ColumnMetaData
	values int64 // of the chunk, in pages to come
	dict   []byte
	page   parquetPage
	buf    []byte // of the page, as in the file
	plain  []byte // unpacked
}

// parquetPage is a data page that is being read.
type parquetPage struct {
	left     int // values
	rep, def levels
	next     func() ([]byte, error) // the bytes of the next value
}

// start turns to a row group's chunk of the column.
func (c *parquetColumn) start(chunk *format.ColumnChunk) error {
	if chunk.MetaData.Type != c.leaf.schema.Type.V {
		return fmt.Errorf("is of type %s, the schema says %s", chunk.MetaData.Type, c.leaf.schema.Type.V)
	}
	c.pages = bufio.NewReaderSize(io.NewSectionReader(c.in, chunkStart(chunk), chunk.MetaData.TotalCompressedSize), maxPageHeader)
	c.meta, c.values, c.dict, c.page = &chunk.MetaData, chunk.MetaData.NumValues, nil, parquetPage{}
	return nil
}

// end says whether the chunk has no more values.
func (c *parquetColumn) end() error {
	if c.values != 0 || c.page.left != 0 {
		return fmt.Errorf("has %d values more than the row group has rows for", c.values+int64(c.page.left))
	}
	return nil
}

// row reads the values of one row.
func (c *parquetColumn) row(dst []byte) error {
	size := c.want.Size()
	for i := range c.count {
		first, value, err := c.value()
		switch {
		case err != nil:
			return err
		case i == 0 && !first:
			return fmt.Errorf("the list of the row before has more than %d elements", c.count)
		case i > 0 && first:
			return fmt.Errorf("a list of %d elements, the field's dims have %d", i, c.count)
		}
		if err := c.elem.put(dst[i*size:(i+1)*size], c.want.DType, value); err != nil {
			return err
		}
	}
	return nil
}

// value reads the next value and says whether a row starts with it.
func (c *parquetColumn) value() (first bool, value []byte, err error) {
	for c.page.left == 0 {
		if c.values <= 0 {
			return false, nil, errors.New("the column ends before its row group, or a list before the field's dims")
		}
		if err := c.nextPage(); err != nil {
			return false, nil, err
		}
	}
	c.page.left--
	rep, err := c.page.rep.next()
	if err != nil {
		return false, nil, err
	}
	def, err := c.page.def.next()
	if err != nil {
		return false, nil, err
	}
	if int(def) != c.leaf.def {
		return false, nil, errors.New("a null or an empty list: fill it before the import")
	}
	value, err = c.page.next()
	return rep == 0, value, err
}

// nextPage reads the next page; a dictionary counts as one without values.
func (c *parquetColumn) nextPage() error {
	head, err := c.pageHeader()
	if err != nil {
		return err
	}
	body, err := c.pageBody(head)
	if err != nil {
		return err
	}
	switch {
	case head.Type == format.DictionaryPage && head.DictionaryPageHeader.Valid && c.dict == nil:
		return c.readDictionary(&head.DictionaryPageHeader.V, body, int(head.UncompressedPageSize))
	case head.Type == format.DataPage && head.DataPageHeader.Valid:
		err = c.dataPage(&head.DataPageHeader.V, body, int(head.UncompressedPageSize))
	case head.Type == format.DataPageV2 && head.DataPageHeaderV2.Valid:
		err = c.dataPageV2(&head.DataPageHeaderV2.V, body, int(head.UncompressedPageSize))
	default:
		return fmt.Errorf("a page of type %s where none belongs", head.Type)
	}
	if err != nil {
		return err
	}
	if c.values -= int64(c.page.left); c.values < 0 {
		return errors.New("its pages have more values than the column")
	}
	return nil
}

func (c *parquetColumn) pageHeader() (*format.PageHeader, error) {
	ahead, err := c.pages.Peek(maxPageHeader)
	if len(ahead) == 0 {
		return nil, fmt.Errorf("read page: %w", noEOF(err))
	}
	n, err := thriftLength(ahead)
	if err != nil {
		return nil, fmt.Errorf("page header: %w", err)
	}
	head := &format.PageHeader{}
	if err := decodeThrift(ahead[:n], head); err != nil {
		return nil, fmt.Errorf("page header: %w", err)
	}
	if _, err := c.pages.Discard(n); err != nil {
		return nil, fmt.Errorf("read page: %w", noEOF(err))
	}
	if p, u := head.CompressedPageSize, head.UncompressedPageSize; p < 0 || u < 0 || p > maxPage || u > maxPage {
		return nil, fmt.Errorf("a page of %d bytes, %d unpacked, at most %d: write smaller pages", p, u, maxPage)
	}
	return head, nil
}

func (c *parquetColumn) pageBody(head *format.PageHeader) ([]byte, error) {
	n := int(head.CompressedPageSize)
	if int64(n) > c.meta.TotalCompressedSize {
		return nil, errPage
	}
	c.buf = sized(c.buf, n)
	if _, err := io.ReadFull(c.pages, c.buf); err != nil {
		return nil, fmt.Errorf("read page: %w", noEOF(err))
	}
	if head.CRC != 0 && crc32.ChecksumIEEE(c.buf) != uint32(head.CRC) {
		return nil, errors.New("a page's checksum is wrong: the file is damaged")
	}
	return c.buf, nil
}

// sized is a buffer of n bytes, b if that is large enough.
func sized(b []byte, n int) []byte {
	if n > cap(b) {
		return make([]byte, n)
	}
	return b[:n]
}

func (c *parquetColumn) readDictionary(head *format.DictionaryPageHeader, body []byte, size int) error {
	//lint:ignore SA1019 old writers use it, and files of theirs are read
	if head.Encoding != format.Plain && head.Encoding != format.PlainDictionary { //nolint:staticcheck // files of older writers have it
		return fmt.Errorf("a dictionary in encoding %s is not supported", head.Encoding)
	}
	if c.meta.Type == format.Boolean {
		return errors.New("a dictionary of booleans")
	}
	body, err := unpack(c.meta.Codec, nil, body, size)
	if err != nil {
		return err
	}
	if len(body) != int(head.NumValues)*c.elem.size {
		return errPage
	}
	c.dict = bytes.Clone(body)
	return nil
}

func (c *parquetColumn) dataPage(head *format.DataPageHeader, body []byte, size int) error {
	body, err := unpack(c.meta.Codec, &c.plain, body, size)
	if err != nil {
		return err
	}
	p := parquetPage{left: int(head.NumValues)}
	if p.rep, body, err = levelsV1(c.leaf.rep, head.RepetitionLevelEncoding, body); err != nil {
		return err
	}
	if p.def, body, err = levelsV1(c.leaf.def, head.DefinitionLevelEncoding, body); err != nil {
		return err
	}
	return c.begin(p, head.Encoding, body)
}

func (c *parquetColumn) dataPageV2(head *format.DataPageHeaderV2, body []byte, size int) error {
	r, d := int(head.RepetitionLevelsByteLength), int(head.DefinitionLevelsByteLength)
	if r < 0 || d < 0 || r > len(body) || d > len(body)-r || r+d > size {
		return errPage
	}
	p := parquetPage{left: int(head.NumValues), rep: newLevels(c.leaf.rep, body[:r]), def: newLevels(c.leaf.def, body[r:r+d])}
	codec := c.meta.Codec
	if head.IsCompressed.Valid && !head.IsCompressed.V {
		codec = format.Uncompressed
	}
	values, err := unpack(codec, &c.plain, body[r+d:], size-r-d)
	if err != nil {
		return err
	}
	return c.begin(p, head.Encoding, values)
}

// begin makes p the page that values are read from.
func (c *parquetColumn) begin(p parquetPage, enc format.Encoding, body []byte) (err error) {
	if p.left < 0 {
		return errPage
	}
	p.next, err = c.decoder(enc, body)
	c.page = p
	return err
}
