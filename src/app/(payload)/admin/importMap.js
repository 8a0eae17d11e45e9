import { HeadlineCell as HeadlineCell_d8db03e014609b4ef55238a32d76172e } from '../../../../src/admin/headline-cell.tsx'
import { HeadlineLength as HeadlineLength_f73137bf2bb99749eef14778f9c15589 } from '../../../../src/admin/headline-length.tsx'
import { RscEntrySlateCell as RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { RscEntrySlateField as RscEntrySlateField_0e78253914a550fdacd75626f1dabe17 } from '@payloadcms/richtext-slate/rsc'
import { BoldLeafButton as BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BoldLeaf as BoldLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeafButton as CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { CodeLeaf as CodeLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeafButton as ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ItalicLeaf as ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeafButton as StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { StrikethroughLeaf as StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeafButton as UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnderlineLeaf as UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LeafTool as LeafTool_2ca16ceab00e88fb027509f34ce5ef28 } from '../../../../src/admin/slate/leaf-tool.tsx'
import { BlockquoteElementButton as BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockquoteElement as BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H1ElementButton as H1ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading1Element as Heading1Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H2ElementButton as H2ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading2Element as Heading2Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H3ElementButton as H3ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading3Element as Heading3Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H4ElementButton as H4ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading4Element as Heading4Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H5ElementButton as H5ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading5Element as Heading5Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { H6ElementButton as H6ElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { Heading6Element as Heading6Element_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentButton as IndentButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { IndentElement as IndentElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ListItemElement as ListItemElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkButton as LinkButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { LinkElement as LinkElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithLinks as WithLinks_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OLElementButton as OLElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { OrderedListElement as OrderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipButton as RelationshipButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { RelationshipElement as RelationshipElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithRelationship as WithRelationship_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { TextAlignElementButton as TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { ULElementButton as ULElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UnorderedListElement as UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElementButton as UploadElementButton_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { UploadElement as UploadElement_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { WithUpload as WithUpload_0b388c087d9de8c4f011dd323a130cfb } from '@payloadcms/richtext-slate/client'
import { BlockTool as BlockTool_4a245d79dbb7ee0430f2b01915b26a0b } from '../../../../src/admin/slate/block-tool.tsx'
import { PullQuoteElement as PullQuoteElement_7020b420f03f844ed4e652f77f6350c2 } from '../../../../src/admin/slate/pull-quote-element.tsx'
import { CleanPastePlugin as CleanPastePlugin_35402ed6146628d735e29c970c9c5eb2 } from '../../../../src/admin/slate/clean-paste-plugin.tsx'
import { ListTool as ListTool_e26be61149fa28fb62c4d126ec480887 } from '../../../../src/admin/slate/list-tool.tsx'
import { PictureDropPlugin as PictureDropPlugin_a63daf70736af6c19e8caab7e4ef8d23 } from '../../../../src/admin/slate/picture-drop-plugin.tsx'
import { SeparatorButton as SeparatorButton_7f6c1c714c00b33ff68316ab30ac4080 } from '../../../../src/admin/slate/separator-button.tsx'
import { SeparatorElement as SeparatorElement_d4bff9bc394c93c6f6a5667f10beb53c } from '../../../../src/admin/slate/separator-element.tsx'
import { SeparatorPlugin as SeparatorPlugin_5897441bb5c0f6e2d4924c729647ea06 } from '../../../../src/admin/slate/separator-plugin.tsx'
import { ReleaseDesk as ReleaseDesk_52b7a953382277615dc060bc29269276 } from '../../../../src/admin/release/release-desk.tsx'
import { StateSlot as StateSlot_aebe6829819d7a29ceab3c326ea9606c } from '../../../../src/admin/release/state-slot.tsx'
import { NoButton as NoButton_7725d7ec9a93fa8e552ec9ecda2a965b } from '../../../../src/admin/no-button.tsx'
import { RecordCell as RecordCell_3ca16099ac08d28e5e93f60956444880 } from '../../../../src/admin/records/record-cell.tsx'
import { RecordField as RecordField_1403bf21040e9afcf8b880d3870c183b } from '../../../../src/admin/records/record-field.tsx'
import { JsonText as JsonText_87139c78cb10ebc501c12152bdb690ee } from '../../../../src/admin/json-text.tsx'
import { HomeIcon as HomeIcon_bb59022cf7369185651da6017df3d39b } from '../../../../src/admin/brand/home-icon.tsx'
import { SignInBrand as SignInBrand_c5a7ec343a28dbf6ac3a4ba09157e66a } from '../../../../src/admin/brand/sign-in-brand.tsx'
import { NavBrand as NavBrand_354a7afee46c5b388cc493765d5efb68 } from '../../../../src/admin/brand/nav-brand.tsx'
import { KhmerDateNames as KhmerDateNames_c5f292a8092d1e618a9514ebf3f37df6 } from '../../../../src/admin/khmer-date-names.tsx'
import { Dashboard as Dashboard_7c966abd9f014562159c44d170f5b77b } from '../../../../src/admin/dashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/headline-cell.tsx#HeadlineCell": HeadlineCell_d8db03e014609b4ef55238a32d76172e,
  "/src/admin/headline-length.tsx#HeadlineLength": HeadlineLength_f73137bf2bb99749eef14778f9c15589,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateCell": RscEntrySlateCell_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/rsc#RscEntrySlateField": RscEntrySlateField_0e78253914a550fdacd75626f1dabe17,
  "@payloadcms/richtext-slate/client#BoldLeafButton": BoldLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BoldLeaf": BoldLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeafButton": CodeLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#CodeLeaf": CodeLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeafButton": ItalicLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ItalicLeaf": ItalicLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeafButton": StrikethroughLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#StrikethroughLeaf": StrikethroughLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeafButton": UnderlineLeafButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnderlineLeaf": UnderlineLeaf_0b388c087d9de8c4f011dd323a130cfb,
  "/src/admin/slate/leaf-tool.tsx#LeafTool": LeafTool_2ca16ceab00e88fb027509f34ce5ef28,
  "@payloadcms/richtext-slate/client#BlockquoteElementButton": BlockquoteElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#BlockquoteElement": BlockquoteElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H1ElementButton": H1ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading1Element": Heading1Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H2ElementButton": H2ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading2Element": Heading2Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H3ElementButton": H3ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading3Element": Heading3Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H4ElementButton": H4ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading4Element": Heading4Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H5ElementButton": H5ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading5Element": Heading5Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#H6ElementButton": H6ElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#Heading6Element": Heading6Element_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentButton": IndentButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#IndentElement": IndentElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ListItemElement": ListItemElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkButton": LinkButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#LinkElement": LinkElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithLinks": WithLinks_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OLElementButton": OLElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#OrderedListElement": OrderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipButton": RelationshipButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#RelationshipElement": RelationshipElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithRelationship": WithRelationship_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#TextAlignElementButton": TextAlignElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#ULElementButton": ULElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UnorderedListElement": UnorderedListElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElementButton": UploadElementButton_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#UploadElement": UploadElement_0b388c087d9de8c4f011dd323a130cfb,
  "@payloadcms/richtext-slate/client#WithUpload": WithUpload_0b388c087d9de8c4f011dd323a130cfb,
  "/src/admin/slate/block-tool.tsx#BlockTool": BlockTool_4a245d79dbb7ee0430f2b01915b26a0b,
  "/src/admin/slate/pull-quote-element.tsx#PullQuoteElement": PullQuoteElement_7020b420f03f844ed4e652f77f6350c2,
  "/src/admin/slate/clean-paste-plugin.tsx#CleanPastePlugin": CleanPastePlugin_35402ed6146628d735e29c970c9c5eb2,
  "/src/admin/slate/list-tool.tsx#ListTool": ListTool_e26be61149fa28fb62c4d126ec480887,
  "/src/admin/slate/picture-drop-plugin.tsx#PictureDropPlugin": PictureDropPlugin_a63daf70736af6c19e8caab7e4ef8d23,
  "/src/admin/slate/separator-button.tsx#SeparatorButton": SeparatorButton_7f6c1c714c00b33ff68316ab30ac4080,
  "/src/admin/slate/separator-element.tsx#SeparatorElement": SeparatorElement_d4bff9bc394c93c6f6a5667f10beb53c,
  "/src/admin/slate/separator-plugin.tsx#SeparatorPlugin": SeparatorPlugin_5897441bb5c0f6e2d4924c729647ea06,
  "/src/admin/release/release-desk.tsx#ReleaseDesk": ReleaseDesk_52b7a953382277615dc060bc29269276,
  "/src/admin/release/state-slot.tsx#StateSlot": StateSlot_aebe6829819d7a29ceab3c326ea9606c,
  "/src/admin/no-button.tsx#NoButton": NoButton_7725d7ec9a93fa8e552ec9ecda2a965b,
  "/src/admin/records/record-cell.tsx#RecordCell": RecordCell_3ca16099ac08d28e5e93f60956444880,
  "/src/admin/records/record-field.tsx#RecordField": RecordField_1403bf21040e9afcf8b880d3870c183b,
  "/src/admin/json-text.tsx#JsonText": JsonText_87139c78cb10ebc501c12152bdb690ee,
  "/src/admin/brand/home-icon.tsx#HomeIcon": HomeIcon_bb59022cf7369185651da6017df3d39b,
  "/src/admin/brand/sign-in-brand.tsx#SignInBrand": SignInBrand_c5a7ec343a28dbf6ac3a4ba09157e66a,
  "/src/admin/brand/nav-brand.tsx#NavBrand": NavBrand_354a7afee46c5b388cc493765d5efb68,
  "/src/admin/khmer-date-names.tsx#KhmerDateNames": KhmerDateNames_c5f292a8092d1e618a9514ebf3f37df6,
  "/src/admin/dashboard.tsx#Dashboard": Dashboard_7c966abd9f014562159c44d170f5b77b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
