import { catalogue } from '../../../src/workbench/catalogue/catalogue';
import { makeCatalogue } from '../../../src/workbench/catalogue/makeCatalogue';

const source = `
var _hostName = "Excel";
    var Box = (function (_super) {
        __extends(Box, _super);
        Object.defineProperty(Box.prototype, "_isCollection", {
            get: function () {
                return true;
            },
        });
        Object.defineProperty(Box.prototype, "_scalarPropertyNames", {
            get: function () {
                return ["name", "size"];
            },
        });
        Object.defineProperty(Box.prototype, "_scalarPropertyOriginalNames", {
            get: function () {
                return ["Name", "_Size"];
            },
        });
        Object.defineProperty(Box.prototype, "_scalarPropertyUpdateable", {
            get: function () {
                return [true, false];
            },
        });
        Object.defineProperty(Box.prototype, "lid", {
            get: function () {
                _throwIfApiNotSupported("Box.lid", _defaultApiSetName, "1.9", _hostName);
                this._L = _createPropertyObject(Excel.Lid, this, "Lid", false, 4);
            },
        });
        Object.defineProperty(Box.prototype, "name", {
            get: function () {
                _throwIfNotLoaded("name", this._N, _typeBox, this._isNull);
                _throwIfApiNotSupported("Box.name", "ExcelApiOnline", "1.1", _hostName);
            },
        });
        Box.prototype.open = function (how, far) {
            _invokeMethod(this, "Open", 0, [how, far], 0, 0);
        };
        Box.prototype.getItem = function (key) {
            return _createIndexerObject(Excel.Lid, this, [key]);
        };
        Object.defineProperty(Box.prototype, "onOpened", {
            get: function () {
                this.m = new OfficeExtension.GenericEventHandlers(this.context, this, "Opened", {
                    eventType: 77,
                    registerFunc: function () { return _this._RegisterOpened(); },
                    unregisterFunc: function () { return _this._UnregisterOpened(); },
                    getTargetIdFunc: function () { return OfficeExtension.Constants.eventWorkbookId; },
            },
        });
        return Box;
    }(OfficeExtension.ClientObject));
`;

describe('makeCatalogue', () => {
  it.each([
    ['line feeds', source],
    ['carriage returns', source.replaceAll('\n', '\r\n')],
  ])('reads a class from a text with %s', (_name, text) => {
    expect(makeCatalogue(text)).toEqual({
      Box: {
        isCollection: true,
        scalars: {
          name: { wire: 'Name', writable: true, since: 'ExcelApiOnline 1.1' },
          size: { wire: '_Size', writable: false },
        },
        navigations: { lid: { wire: 'Lid', type: 'Lid', since: 'ExcelApi 1.9' } },
        methods: {
          open: { wire: 'Open', arguments: ['how', 'far'], writes: true },
          getItem: { wire: '', arguments: ['key'], writes: false, returns: 'Lid' },
        },
        events: {
          onOpened: {
            type: 77,
            register: '_RegisterOpened',
            unregister: '_UnregisterOpened',
            target: 'workbook',
          },
        },
      },
    });
  });

  it('refuses another text', () => {
    expect(() => makeCatalogue('var x = 1;')).toThrow('not the debug text');
  });
});

describe('the catalogue of the installed office.js', () => {
  it.each([
    ['Range', 'values', { wire: 'Values', writable: true }],
    ['Range', 'address', { wire: 'Address', writable: false }],
    ['Line', 'connectorType', { wire: 'connectorType', writable: true }],
    ['Worksheet', 'tabColor', { wire: 'TabColor', writable: true, since: 'ExcelApi 1.7' }],
  ])('knows the scalar %s.%s', (className, name, entry) => {
    expect(catalogue[className]?.scalars[name]).toEqual(entry);
  });

  it('knows where the pieces of a large write go', () => {
    expect(catalogue['Range']?.methods['_ValidateArraySize']?.arguments).toEqual(['rows', 'columns']);
    expect(catalogue['Range']?.methods['getBoundingRect']).toMatchObject({
      wire: 'GetBoundingRect',
      returns: 'Range',
    });
  });

  it('knows events by number, and for whom they are registered', () => {
    expect(catalogue['Worksheet']?.events['onChanged']).toMatchObject({ type: 10, target: 'self' });
    expect(catalogue['WorksheetCollection']?.events['onAdded']).toMatchObject({
      type: 13,
      target: 'workbook',
    });
  });
});
